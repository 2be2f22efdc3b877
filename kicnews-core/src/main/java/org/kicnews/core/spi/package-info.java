/**
 * The contracts through which the archive build reaches importers and exporters. Implementations are found by {@link
 * java.util.ServiceLoader} and made anew for every build. Uses the model and the JDK only.
 */
@NullMarked
package org.kicnews.core.spi;

import org.jspecify.annotations.NullMarked;
