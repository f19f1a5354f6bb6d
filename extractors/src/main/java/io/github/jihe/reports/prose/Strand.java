package io.github.jihe.reports.prose;

import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The numbers of a passage in the order of the text, brackets included, each with all the words
 * between it and the number before it in its sentence. Immutable.
 */
final class Strand {
  private static final String MARKS = ",，;；、(";

  private static final Pattern ITEM =
      Pattern.compile("\\s*(\\d{1,2}[.、)]|\\(\\d{1,2}\\)|[①-⑳]|[一二三四五六七八九十]是)");

  /** ；二是: a new item inside of a sentence. */
  private static final Sought INNER_ITEM =
      new Sought("[;；](?:[一二三四五六七八九十]是|其[一二三四五六七八九]|第[一二三四五六七八九][,，]|\\(\\d{1,2}\\)|[①-⑳])");

  private final Passage passage;
  private final List<Claim> claims;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;
  private final String[] leads;
  private final String[] tails;

  private Strand(Passage passage, List<Claim> claims, List<Sentence> sentences) {
    this.passage = passage;
    this.claims = claims;
    this.sentences = sentences;
    this.sentenceOf = new int[claims.size()];
    this.leads = new String[claims.size()];
    this.tails = new String[claims.size()];
  }

  /** The numbers that were read of a passage. */
  static Strand of(Passage passage, List<Claim> read) {
    List<Claim> claims = new ArrayList<>(read);
    claims.removeIf(claim -> isSpelled(claim.statement().figure().quantity().text()));
    claims.sort(Comparator.comparingInt(claim -> claim.mention().start()));
    List<Sentence> sentences = SentenceSplitter.split(passage.plain());
    Strand strand = new Strand(passage, claims, sentences);
    int sentence = 0;
    for (int i = 0; i < claims.size(); i++) {
      int start = claims.get(i).mention().start();
      while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= start) {
        sentence++;
      }
      strand.sentenceOf[i] = sentence;
    }
    for (int i = 0; i < claims.size(); i++) {
      strand.leads[i] = strand.leadOf(i);
      strand.tails[i] = strand.tailOf(i);
    }
    return strand;
  }

  /** 三年, 六项: words of a sentence, as good as never one of the numbers that it compares. */
  private static boolean isSpelled(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }

  private String leadOf(int at) {
    int from = sentences.get(sentenceOf[at]).start();
    if (at > 0) {
      from = Math.max(from, claims.get(at - 1).mention().end());
    }
    int digit = claims.get(at).mention().start();
    String plain = passage.plain();
    int end = claims.get(at).mention().end();
    while (digit < end && !Character.isDigit(plain.charAt(digit))) {
      digit++;
    }
    int to = digit == end ? claims.get(at).mention().start() : digit;
    return from >= to ? "" : Characters.tight(plain.substring(from, to));
  }

  private String tailOf(int at) {
    int from = claims.get(at).mention().end();
    int to = sentences.get(sentenceOf[at]).end();
    if (at + 1 < claims.size()) {
      to = Math.min(to, claims.get(at + 1).mention().start());
    }
    return from >= to ? "" : Characters.tight(passage.plain().substring(from, to));
  }

  int size() {
    return claims.size();
  }

  Claim claim(int at) {
    return claims.get(at);
  }

  /** The words since the number before, or since the sentence began, without white space. */
  String lead(int at) {
    return leads[at];
  }

  /** The words up to the next number or the end of the sentence, without white space. */
  String tail(int at) {
    return tails[at];
  }

  /** The words that stand right behind a number, up to the next mark of punctuation. */
  String behind(int at) {
    String tail = tails[at];
    int end = 0;
    while (end < tail.length() && ",，;；、():".indexOf(tail.charAt(end)) < 0) {
      end++;
    }
    return tail.substring(0, end);
  }

  /** As {@link #tail}, but going on into the next sentence of the same paragraph. */
  String beyond(int at) {
    int from = claims.get(at).mention().end();
    int last = Math.min(sentences.size() - 1, sentenceOf[at] + 1);
    int to = sentences.get(last).end();
    if (at + 1 < claims.size()) {
      to = Math.min(to, claims.get(at + 1).mention().start());
    }
    int line = passage.plain().indexOf('\n', from);
    to = line >= 0 ? Math.min(to, line) : to;
    return from >= to ? "" : Characters.tight(passage.plain().substring(from, to));
  }

  /**
   * The part of the lead behind its last comma, semicolon, colon or opening bracket; of a number
   * that stands alone in brackets the part in front of them.
   */
  String near(int at) {
    String lead = leads[at];
    return lastPiece(lead.endsWith("(") ? lead.substring(0, lead.length() - 1) : lead);
  }

  static String lastPiece(String words) {
    for (int i = words.length() - 1; i >= 0; i--) {
      if (MARKS.indexOf(words.charAt(i)) >= 0) {
        return words.substring(i + 1);
      }
    }
    return words;
  }

  /** All leads from behind one number up to another, with marks of one kind. */
  String between(int one, int other) {
    StringBuilder words = new StringBuilder();
    for (int i = one + 1; i <= other; i++) {
      words.append(leads[i]);
    }
    return words.toString().replace('；', ';');
  }

  int sentence(int at) {
    return sentenceOf[at];
  }

  /** Whether a new item of a list, 2. or 二是, begins behind one number and not behind the other. */
  boolean partsItems(int one, int other) {
    for (int i = sentenceOf[one] + 1; i <= sentenceOf[other]; i++) {
      Sentence sentence = sentences.get(i);
      if (ITEM.matcher(passage.plain()).region(sentence.start(), sentence.end()).lookingAt()) {
        return true;
      }
    }
    return IntStream.rangeClosed(Math.min(one, other) + 1, Math.max(one, other))
        .anyMatch(i -> INNER_ITEM.isIn(leads[i]));
  }

  /** The sentence that a number stands in. */
  Source source(int at) {
    Sentence sentence = sentences.get(sentenceOf[at]);
    return passage.source(sentence.start(), sentence.end());
  }
}
