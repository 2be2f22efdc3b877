package org.kicnews.maven.logging;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.spi.AbstractLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands warnings and errors that are logged through Log4j on as debug messages, and nothing else. */
final class DebugLogger extends AbstractLogger {
    private static final long serialVersionUID = 1L;

    private final transient Logger logger;

    DebugLogger(String name) {
        super(name);
        logger = LoggerFactory.getLogger(name);
    }

    @Override
    public Level getLevel() {
        return logger.isDebugEnabled() ? Level.WARN : Level.OFF;
    }

    @Override
    public boolean isEnabled(Level level) {
        return level.isMoreSpecificThan(Level.WARN) && logger.isDebugEnabled();
    }

    @Override
    public void logMessage(
            String caller, Level level, @Nullable Marker marker, Message message, @Nullable Throwable cause) {
        logger.debug(message.getFormattedMessage(), cause);
    }

    @Override
    public boolean isEnabled(
            Level level, @Nullable Marker marker, @Nullable Message message, @Nullable Throwable cause) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level, @Nullable Marker marker, @Nullable CharSequence message, @Nullable Throwable cause) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level, @Nullable Marker marker, @Nullable Object message, @Nullable Throwable cause) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level, @Nullable Marker marker, @Nullable String message, @Nullable Throwable cause) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(Level level, @Nullable Marker marker, @Nullable String message) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(Level level, @Nullable Marker marker, @Nullable String message, Object... arguments) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(Level level, @Nullable Marker marker, @Nullable String message, @Nullable Object p0) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level, @Nullable Marker marker, @Nullable String message, @Nullable Object p0, @Nullable Object p1) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2,
            @Nullable Object p3) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2,
            @Nullable Object p3,
            @Nullable Object p4) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2,
            @Nullable Object p3,
            @Nullable Object p4,
            @Nullable Object p5) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2,
            @Nullable Object p3,
            @Nullable Object p4,
            @Nullable Object p5,
            @Nullable Object p6) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2,
            @Nullable Object p3,
            @Nullable Object p4,
            @Nullable Object p5,
            @Nullable Object p6,
            @Nullable Object p7) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2,
            @Nullable Object p3,
            @Nullable Object p4,
            @Nullable Object p5,
            @Nullable Object p6,
            @Nullable Object p7,
            @Nullable Object p8) {
        return isEnabled(level);
    }

    @Override
    public boolean isEnabled(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object p0,
            @Nullable Object p1,
            @Nullable Object p2,
            @Nullable Object p3,
            @Nullable Object p4,
            @Nullable Object p5,
            @Nullable Object p6,
            @Nullable Object p7,
            @Nullable Object p8,
            @Nullable Object p9) {
        return isEnabled(level);
    }
}
