/**
 * What the benchmark's issues say: their words, texts, pictures and order, all invented and the same for the same seed. Knows
 * no file format. Uses Jackson for the word list and the pictures and masthead of the sample archive.
 */
@NullMarked
package org.kicnews.benchmark.weekly;

import org.jspecify.annotations.NullMarked;
