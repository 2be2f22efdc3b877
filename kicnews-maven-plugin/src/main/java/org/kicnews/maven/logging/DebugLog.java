package org.kicnews.maven.logging;

import org.apache.commons.logging.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands everything on as debug messages. Named by {@code commons-logging.properties}. */
public final class DebugLog implements Log {
    private final Logger logger;

    /** A log of this name; made by commons-logging. */
    public DebugLog(String name) {
        logger = LoggerFactory.getLogger(name);
    }

    private void pass(@Nullable Object message) {
        logger.debug("{}", message);
    }

    private void pass(@Nullable Object message, @Nullable Throwable cause) {
        logger.debug(String.valueOf(message), cause);
    }

    @Override
    public void trace(@Nullable Object message) {
        pass(message);
    }

    @Override
    public void trace(@Nullable Object message, @Nullable Throwable cause) {
        pass(message, cause);
    }

    @Override
    public void debug(@Nullable Object message) {
        pass(message);
    }

    @Override
    public void debug(@Nullable Object message, @Nullable Throwable cause) {
        pass(message, cause);
    }

    @Override
    public void info(@Nullable Object message) {
        pass(message);
    }

    @Override
    public void info(@Nullable Object message, @Nullable Throwable cause) {
        pass(message, cause);
    }

    @Override
    public void warn(@Nullable Object message) {
        pass(message);
    }

    @Override
    public void warn(@Nullable Object message, @Nullable Throwable cause) {
        pass(message, cause);
    }

    @Override
    public void error(@Nullable Object message) {
        pass(message);
    }

    @Override
    public void error(@Nullable Object message, @Nullable Throwable cause) {
        pass(message, cause);
    }

    @Override
    public void fatal(@Nullable Object message) {
        pass(message);
    }

    @Override
    public void fatal(@Nullable Object message, @Nullable Throwable cause) {
        pass(message, cause);
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return logger.isDebugEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return logger.isDebugEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return logger.isDebugEnabled();
    }

    @Override
    public boolean isFatalEnabled() {
        return logger.isDebugEnabled();
    }
}
