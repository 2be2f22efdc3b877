/**
 * Feeds the readers and the parsers with mutilated files. {@code mvn verify} reads the seeds, which are made of the
 * samples, and whatever once crashed, which is kept beside the tests as resources. To search for more, name one target:
 *
 * <pre>{@code
 * mvn test -pl samples/fuzz -am -Pfuzz -Dfuzz.duration=30m -Dtest=PdfFuzzTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>What it finds it puts into {@code src/test/resources/org/kicnews/fuzz/<test>Inputs/}, and what it learnt on the way
 * into {@code .cifuzz-corpus}, where the next search takes it up.
 */
package org.kicnews.fuzz;
