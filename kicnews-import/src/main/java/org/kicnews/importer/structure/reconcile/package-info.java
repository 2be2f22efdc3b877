/**
 * What does not fit together in an issue, as findings: contents against body, numbers, dates, captions, lengths, names.
 * Uses the model and the findings.
 */
@NullMarked
package org.kicnews.importer.structure.reconcile;

import org.jspecify.annotations.NullMarked;
