/** What holds of every text that is written, whatever the format. Uses the JDK only. */
@NullMarked
package org.kicnews.core.text;

import org.jspecify.annotations.NullMarked;
