package io.github.jihe.facts;

import java.util.List;
import java.util.Optional;

/**
 * A part of a file that reports on one thing under a title of its own (一份报告). A file without such
 * titles is one part.
 *
 * @param title as printed; empty for what stands in front of the first title
 * @param firstBlock its first block, counted as in {@link io.github.jihe.document.Location}
 * @param lastBlock its last block
 * @param form the form that its text speaks of, if there is no doubt
 * @param assertions what its text claims in words, in reading order
 * @param survey the questionnaires that it counts
 */
public record Part(
    String title,
    int firstBlock,
    int lastBlock,
    Optional<Form> form,
    List<Assertion> assertions,
    Optional<Survey> survey) {

  public Part {
    assertions = List.copyOf(assertions);
  }

  /** Whether a place lies in this part. */
  public boolean contains(Source source) {
    int block = source.location().block();
    return firstBlock <= block && block <= lastBlock;
  }

  /** What is claimed of this kind. */
  public List<Assertion> assertions(Assertion.Kind kind) {
    return assertions.stream().filter(assertion -> assertion.kind() == kind).toList();
  }
}
