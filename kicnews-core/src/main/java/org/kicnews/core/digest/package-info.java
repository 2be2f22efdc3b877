/** SHA-256, by which files, texts and articles are known again. Uses the JDK only. */
@NullMarked
package org.kicnews.core.digest;

import org.jspecify.annotations.NullMarked;
