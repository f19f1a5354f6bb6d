package io.github.jihe.run;

/**
 * One file in, one result out. Called by several threads at once. What it throws becomes the result
 * of that file; workers in processes of their own fit behind the same door.
 */
@FunctionalInterface
public interface Worker {

  FileResult work(Item item);
}
