/**
 * What a newsletter looks like, as data: a {@link org.kicnews.importer.structure.profile.Profile} is read from YAML and
 * says by which forms of lines masthead, contents, sections, titles, captions and lists are known. The built-in profile,
 * {@code weekly-china-startup.yaml} beside this package, is its documentation by example. Uses the YAML reader only.
 */
@NullMarked
package org.kicnews.importer.structure.profile;

import org.jspecify.annotations.NullMarked;
