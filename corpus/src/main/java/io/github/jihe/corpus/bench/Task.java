package io.github.jihe.corpus.bench;

/** Something to be timed on a file; its result is returned so that the work cannot be left out. */
@FunctionalInterface
interface Task {
  Object run(byte[] bytes) throws Exception;
}
