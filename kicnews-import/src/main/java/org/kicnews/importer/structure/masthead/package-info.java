/**
 * The head of the first page: where it ends, and what its lines say. Uses the lines and the profile.
 */
@NullMarked
package org.kicnews.importer.structure.masthead;

import org.jspecify.annotations.NullMarked;
