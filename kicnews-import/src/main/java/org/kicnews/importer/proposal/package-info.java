/**
 * Proposes a profile for a newsletter that has none, from the files at hand, and says what it saw. Uses the lines and the
 * built-in profile; decides nothing about any issue.
 */
@NullMarked
package org.kicnews.importer.proposal;

import org.jspecify.annotations.NullMarked;
