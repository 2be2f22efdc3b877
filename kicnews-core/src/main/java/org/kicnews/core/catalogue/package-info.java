/**
 * What is computed from the articles of an archive and stands in more than one output: the plain text of an article,
 * its measures, the glossary. The same figure is then the same everywhere. Uses the model only.
 */
@NullMarked
package org.kicnews.core.catalogue;

import org.jspecify.annotations.NullMarked;
