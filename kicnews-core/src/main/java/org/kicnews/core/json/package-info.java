/**
 * The canonical JSON of an issue: the names, the order and the schema of its fields, and the codec that writes and
 * reads it. What is written here is what the archive keeps for other programs, so a name never changes its meaning.
 * Uses Jackson, which does not show in the public types.
 */
@NullMarked
package org.kicnews.core.json;

import org.jspecify.annotations.NullMarked;
