/**
 * What a person decided about an issue, written as YAML beside the originals:
 *
 * <pre>{@code
 * # src/kicnews/corrections/42.yaml: named after the number, its id, or its file
 * decisions:
 *   - issue: 42                     # which issue the file is
 *     expect: nothing               # what it says now; `nothing` where it says nothing
 *   - set: date                     # number, date: of the issue
 *     expect: 2022-12-06
 *     to: 2022-12-07
 *   - set: source                   # title, source, date, provider, number: of an article
 *     article: 42-1-1               # its id, as in every output
 *     expect: 신성망(新城网)
 *     to: 신성망
 *   - set: title
 *     section: 3                    # title of a section, counted from 1
 *     expect: 일본 전문가 시각으로 본 중국
 *     to: 일본이 본 중국
 *   - join: 42-1-2                  # the article belongs to the one before it
 *     expect: 대학 실험실의 빈 시간    # how its title begins
 *   - split: 42-2-1                # a block of it is the title of an article of its own
 *     expect: 2. 다른 기사의 제목      # how the block begins
 *   - block: heading                # heading, paragraph, furniture, or drop
 *     article: 42-2-1
 *     expect: 마무리                 # how the block begins
 *     level: 1
 *   - replace: 뉴스레터스             # wherever it stands in the article
 *     article: 42-2-1
 *     times: 2                      # how often it stands there
 *     to: 뉴스레터
 * }</pre>
 *
 * <p>What is decided about the archive as a whole stands in {@code archive.yaml}: {@code never-published: [45, 48]} names
 * numbers that are not missing.
 *
 * <p>All ids in a file are those that the issue has without the file. Each decision says what it expects to find; one
 * that finds something else is reported and not applied. A change of the number changes the ids, after everything else.
 */
@NullMarked
package org.kicnews.importer.structure.corrections;

import org.jspecify.annotations.NullMarked;
