/** Files on the disk, where how they get there matters. Uses the JDK only. */
@NullMarked
package org.kicnews.core.files;

import org.jspecify.annotations.NullMarked;
