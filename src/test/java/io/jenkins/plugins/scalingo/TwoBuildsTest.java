package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.documents.Documents;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whoever installs the plugin gets the same, whichever of the two builds made it. */
@DisplayName("The standard build and the one from Maven Central")
class TwoBuildsTest {
    private Document standard;
    private Document versions;
    private Document central;

    @BeforeEach
    void read() throws Exception {
        Path root = Documents.root();
        standard = parse(root.resolve("pom.xml"));
        versions = parse(root.resolve("central/pom.xml"));
        central = parse(root.resolve("central/plugin/pom.xml"));
    }

    @Test
    void dependOnTheSamePlugins() {
        Map<String, Boolean> optionalByPlugin = new TreeMap<>();
        for (Element dependency : dependencies(standard)) {
            boolean isPlugin = !text(dependency, "groupId").startsWith("com.bucket4j");
            if (isPlugin && !text(dependency, "scope").equals("test")) {
                optionalByPlugin.put(text(dependency, "artifactId"), text(dependency, "optional").equals("true"));
            }
        }
        Map<String, Boolean> inManifest = new TreeMap<>();
        for (String dependency : property(central, "hpi.dependencies").split(",")) {
            inManifest.put(dependency.split(":")[0], dependency.endsWith(";resolution:=optional"));
        }

        assertThat(inManifest).isNotEmpty().isEqualTo(optionalByPlugin);
    }

    @Test
    void haveTheSameBaselineAndCoordinatesAndBundleTheSame() {
        assertThat(property(versions, "jenkins.version"))
                .isEqualTo(property(standard, "jenkins.version")
                        .replace("${jenkins.baseline}", property(standard, "jenkins.baseline")));
        assertThat(property(central, "hpi.bundledArtifacts")).isEqualTo(property(standard, "hpi.bundledArtifacts"));
        for (String coordinate : new String[] {"groupId", "artifactId", "name"}) {
            assertThat(text(central.getDocumentElement(), coordinate))
                    .isEqualTo(text(standard.getDocumentElement(), coordinate));
        }
    }

    @Test
    void useTheSameVersionsOfLibraries() {
        Map<String, String> byArtifact = new TreeMap<>();
        dependencies(standard).forEach(d -> byArtifact.put(text(d, "artifactId"), text(d, "version")));
        int compared = 0;
        for (Element dependency : dependencies(central)) {
            String artifact = text(dependency, "artifactId");
            String version = byArtifact.getOrDefault(artifact, "");
            if (!version.isEmpty() && text(dependency, "version").startsWith("${")) {
                String property = text(dependency, "version").replaceAll("[${}]", "");
                assertThat(property(versions, property)).as(artifact).isEqualTo(version);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void readTheCodeWithTheSameTools() {
        String everything = standard.getDocumentElement().getTextContent();
        for (String tool : new String[] {"checkstyle.version", "checkstyle-plugin.version", "findsecbugs.version"}) {
            assertThat(everything).as(tool).contains(property(versions, tool));
        }
    }

    private static Document parse(Path pom) throws Exception {
        try (InputStream in = Files.newInputStream(pom)) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
        }
    }

    private static Iterable<Element> dependencies(Document pom) {
        Element project = pom.getDocumentElement();
        return () -> children(project, "dependencies")
                .flatMap(list -> children(list, "dependency"))
                .iterator();
    }

    private static String property(Document pom, String name) {
        return children(pom.getDocumentElement(), "properties")
                .map(properties -> text(properties, name))
                .findFirst()
                .orElse("");
    }

    private static String text(Element parent, String name) {
        return children(parent, name).map(Element::getTextContent).findFirst().orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
