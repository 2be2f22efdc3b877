/**
 * The data of an archive, for developers and researchers: the canonical JSON of every issue with its schema, all
 * articles as JSON Lines and CSV, the glossary, plain text, citations, and descriptions of the whole that catalogues
 * read. Uses the model, its JSON codec, and Jackson.
 */
@NullMarked
package org.kicnews.exporter.json;

import org.jspecify.annotations.NullMarked;
