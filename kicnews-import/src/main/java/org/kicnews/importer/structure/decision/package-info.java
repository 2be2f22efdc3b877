/**
 * What each line of the body is: evidence first, of every kind there is, then the one reading of the whole issue that
 * fits it best. No line is judged alone, and a reading that barely wins is reported.
 *
 * <p>Weights of evidence are in nats: they add up, and a difference of 2.2 between two readings means nine to one.
 */
@NullMarked
package org.kicnews.importer.structure.decision;

import org.jspecify.annotations.NullMarked;
