package org.kicnews.maven.logging;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.NoOpThreadContextMap;
import org.apache.logging.log4j.spi.Provider;
import org.jspecify.annotations.Nullable;

/** What Log4j asks for loggers; found by {@code ServiceLoader}. Without any, it complains on the console. */
public final class DebugProvider extends Provider {
    /** The version of Log4j's interface that this is made for. */
    private static final String COMPATIBLE = "2.6.0";

    private static final int PRIORITY = 15;

    /** Made by {@code ServiceLoader}. */
    public DebugProvider() {
        super(PRIORITY, COMPATIBLE, Factory.class, NoOpThreadContextMap.class);
    }

    /** Gives every caller the same loggers. Made by Log4j. */
    public static final class Factory implements LoggerContextFactory {
        private final LoggerContext context = new Context();

        @Override
        public LoggerContext getContext(
                String caller, @Nullable ClassLoader loader, @Nullable Object external, boolean current) {
            return context;
        }

        @Override
        public LoggerContext getContext(
                String caller,
                @Nullable ClassLoader loader,
                @Nullable Object external,
                boolean current,
                @Nullable URI configuration,
                @Nullable String name) {
            return context;
        }

        @Override
        public void removeContext(LoggerContext removed) {
            // There is only one, and it holds nothing but names.
        }

        @Override
        public boolean isClassLoaderDependent() {
            return false;
        }
    }

    private static final class Context implements LoggerContext {
        private final Map<String, ExtendedLogger> loggers = new ConcurrentHashMap<>();

        @Override
        public @Nullable Object getExternalContext() {
            return null;
        }

        @Override
        public ExtendedLogger getLogger(String name) {
            return loggers.computeIfAbsent(name, DebugLogger::new);
        }

        @Override
        public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
            return getLogger(name);
        }

        @Override
        public boolean hasLogger(String name) {
            return loggers.containsKey(name);
        }

        @Override
        public boolean hasLogger(String name, @Nullable MessageFactory messages) {
            return hasLogger(name);
        }

        @Override
        public boolean hasLogger(String name, @Nullable Class<? extends MessageFactory> messages) {
            return hasLogger(name);
        }
    }
}
