package hudson.util;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

public class CopyOnWriteList<E> implements Iterable<E> {
    public CopyOnWriteList(List<E> core) {}

    public CopyOnWriteList() {}

    public void add(E e) {
        throw new UnsupportedOperationException();
    }

    public void addAll(Collection<? extends E> items) {
        throw new UnsupportedOperationException();
    }

    public boolean remove(E e) {
        throw new UnsupportedOperationException();
    }

    public Iterator<E> iterator() {
        throw new UnsupportedOperationException();
    }

    public void replaceBy(CopyOnWriteList<? extends E> that) {
        throw new UnsupportedOperationException();
    }

    public void replaceBy(Collection<? extends E> that) {
        throw new UnsupportedOperationException();
    }

    public void replaceBy(E... that) {
        throw new UnsupportedOperationException();
    }

    public void clear() {
        throw new UnsupportedOperationException();
    }

    public <T> T[] toArray(T[] array) {
        throw new UnsupportedOperationException();
    }

    public List<E> getView() {
        throw new UnsupportedOperationException();
    }

    public void addAllTo(Collection<? super E> dst) {
        throw new UnsupportedOperationException();
    }

    public E get(int index) {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    public int size() {
        throw new UnsupportedOperationException();
    }

    public boolean contains(Object item) {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }
}
