/**
 * What does not fit together across the issues of an archive: a series with a gap, a source under two names, an article
 * printed twice, a foreign name in two spellings, numbers and dates that disagree. What is seen here is a hint to a
 * person, so each check keeps silent where it is not sure. Uses the model, the catalogue, the findings and
 * the contracts.
 */
@NullMarked
package org.kicnews.core.across;

import org.jspecify.annotations.NullMarked;
