/**
 * Damaged and hostile files, made of the sample issues or written out here, beside good issues. {@code mvn verify} tries
 * some of them; all are tried by
 *
 * <pre>{@code
 * mvn test -pl samples/damaged -am -Ddamaged.every=1
 * }</pre>
 */
package org.kicnews.damaged;
