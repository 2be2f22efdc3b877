/**
 * The ledger of an issue: a count of every visible character and picture of the source against the places where they
 * ended, so that a loss or an invention shows. Uses the JDK only.
 */
@NullMarked
package org.kicnews.core.ledger;

import org.jspecify.annotations.NullMarked;
