package org.kicnews.core.model;

import java.util.Optional;

/**
 * The series that an article continues.
 *
 * @param name the name, without the number: "양자컴퓨터 시리즈"
 * @param number the instalment: 72 in "양자컴퓨터 시리즈 72)"
 */
public record Series(String name, Optional<Integer> number) {}
