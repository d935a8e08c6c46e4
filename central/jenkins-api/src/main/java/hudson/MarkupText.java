package hudson;

public class MarkupText extends AbstractMarkupText {
    public MarkupText(String text) {}
}
