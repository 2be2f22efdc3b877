/**
 * What is marked inside a text: emphasis, links, glosses, passages in other languages, references to notes. Uses the
 * model, the flow and the profile.
 */
@NullMarked
package org.kicnews.importer.structure.fields;

import org.jspecify.annotations.NullMarked;
