/**
 * The archive as data: issues, sections, articles, blocks and spans, as records that never change.
 *
 * <p>A fact that a source may lack is an {@link java.util.Optional} component; a constructor takes exactly what the
 * accessor returns, and the factory methods and {@code with} methods spare callers the wrapping. Text is in Unicode
 * NFC; positions in text count code points from 0; pages count from 1. This package uses the JDK and nothing else of
 * the toolkit but {@code finding} and {@code ledger}.
 */
@NullMarked
package org.kicnews.core.model;

import org.jspecify.annotations.NullMarked;
