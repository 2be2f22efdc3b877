/** The toolkit's own identity. What the toolkit does is in the packages below. */
@NullMarked
package org.kicnews.core;

import org.jspecify.annotations.NullMarked;
