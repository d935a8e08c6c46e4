package hudson;

public abstract class AbstractMarkupText {
    AbstractMarkupText() {}
}
