/**
 * The goals: parameters in, messages out. What they do is in the other modules; here is only how it is asked for and
 * what the console says. The console speaks the user's language, Korean or English.
 */
@NullMarked
package org.kicnews.maven;

import org.jspecify.annotations.NullMarked;
