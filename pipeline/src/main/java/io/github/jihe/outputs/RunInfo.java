package io.github.jihe.outputs;

/**
 * What a result says of the run that made it.
 *
 * @param version of this program
 * @param profile name of the scoring policy
 */
public record RunInfo(String version, String profile) {}
