package hudson.console;

import java.io.Serializable;

public abstract class ConsoleAnnotator<T> implements Serializable {
}
