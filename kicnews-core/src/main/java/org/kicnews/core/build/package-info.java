/**
 * The archive build: finds the originals, has each imported, brings the forms of an issue together, hands all issues
 * to the exporters, and puts the outputs in place when they are whole. Knows importers and exporters by their
 * contracts only; knows nothing of Maven.
 */
@NullMarked
package org.kicnews.core.build;

import org.jspecify.annotations.NullMarked;
