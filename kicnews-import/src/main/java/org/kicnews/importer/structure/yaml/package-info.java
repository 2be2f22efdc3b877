/**
 * Reads the YAML that people write (profiles, corrections) so that every complaint names file, line and key and says
 * what is allowed. Uses Jackson's YAML parser.
 */
@NullMarked
package org.kicnews.importer.structure.yaml;

import org.jspecify.annotations.NullMarked;
