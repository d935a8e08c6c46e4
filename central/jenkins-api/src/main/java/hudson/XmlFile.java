package hudson;

public final class XmlFile {
    private XmlFile() {}

    public boolean exists() {
        throw new UnsupportedOperationException();
    }
}
