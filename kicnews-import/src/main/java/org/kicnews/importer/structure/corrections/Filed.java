package org.kicnews.importer.structure.corrections;

/**
 * A decision and where it stands.
 *
 * @param decision the decision
 * @param file the name of its file without extension
 */
record Filed(Decision decision, String file) {}
