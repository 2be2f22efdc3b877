/**
 * The recogniser: turns a {@link org.kicnews.importer.flow.Flow} into an {@link org.kicnews.core.model.Issue} with the
 * help of a {@link org.kicnews.importer.structure.profile.Profile}.
 *
 * <ol>
 *   <li>{@code line}: every line is looked at once with the profile's patterns;
 *   <li>{@code masthead}, {@code contents}: what stands before the body;
 *   <li>{@code decision}: evidence for each line of the body, and the best reading of the whole;
 *   <li>{@code body}, {@code fields}: sections, articles, blocks, spans;
 *   <li>{@code reconcile}: what does not fit together, as findings;
 *   <li>{@code corrections}: what a person decided.
 * </ol>
 *
 * <p>Knows nothing of formats. A pure function of flow, profile and name of the file.
 */
@NullMarked
package org.kicnews.importer.structure;

import org.jspecify.annotations.NullMarked;
