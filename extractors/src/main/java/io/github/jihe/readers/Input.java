package io.github.jihe.readers;

/**
 * One file to read.
 *
 * @param name for messages only; no decision is taken by it
 * @param bytes the whole content; not changed by anyone
 * @param mediaType as detected from the content
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Input(String name, byte[] bytes, String mediaType) {}
