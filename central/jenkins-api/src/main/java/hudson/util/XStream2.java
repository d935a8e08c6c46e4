package hudson.util;

import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.converters.ConverterLookup;
import com.thoughtworks.xstream.converters.ConverterRegistry;
import com.thoughtworks.xstream.converters.DataHolder;
import com.thoughtworks.xstream.converters.reflection.ReflectionProvider;
import com.thoughtworks.xstream.core.ClassLoaderReference;
import com.thoughtworks.xstream.io.HierarchicalStreamDriver;
import com.thoughtworks.xstream.io.HierarchicalStreamReader;
import com.thoughtworks.xstream.mapper.Mapper;
import com.thoughtworks.xstream.mapper.MapperWrapper;
import java.io.IOException;
import java.io.OutputStream;

public class XStream2 extends XStream {
    public XStream2() {}

    public XStream2(HierarchicalStreamDriver hierarchicalStreamDriver) {}

    public XStream2(ReflectionProvider reflectionProvider, HierarchicalStreamDriver driver, ClassLoaderReference classLoaderReference, Mapper mapper, ConverterLookup converterLookup, ConverterRegistry converterRegistry) {}

    public static HierarchicalStreamDriver getDefaultDriver() {
        throw new UnsupportedOperationException();
    }

    public Object unmarshal(HierarchicalStreamReader reader, Object root, DataHolder dataHolder) {
        throw new UnsupportedOperationException();
    }

    public Object unmarshal(HierarchicalStreamReader reader, Object root, DataHolder dataHolder, boolean nullOut) {
        throw new UnsupportedOperationException();
    }

    protected void setupConverters() {
        throw new UnsupportedOperationException();
    }

    public void addCriticalField(Class<?> clazz, String field) {
        throw new UnsupportedOperationException();
    }

    protected MapperWrapper wrapMapper(MapperWrapper next) {
        throw new UnsupportedOperationException();
    }

    public Mapper getMapperInjectionPoint() {
        throw new UnsupportedOperationException();
    }

    public void toXMLUTF8(Object obj, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void setMapper(Mapper m) {
        throw new UnsupportedOperationException();
    }

    public void addCompatibilityAlias(String oldClassName, Class newClass) {
        throw new UnsupportedOperationException();
    }
}
