package io.github.jihe.run;

/**
 * One file to check.
 *
 * @param name as results show it: the argument as typed, then the rest, separated by {@code /}; a
 *     member of an archive behind {@code !/}
 */
public record Item(String name, Content content) {}
