package iotest

import (
	"bytes"
	"fmt"
	"io"
)

// smallByteReader reads one, two and three bytes in turn, and tells where an error came.
type smallByteReader struct {
	r   io.Reader
	off int
	n   int
}

func (r *smallByteReader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	r.n = r.n%3 + 1
	asked := min(r.n, len(p))
	n, err := r.r.Read(p[:asked])
	if err != nil && err != io.EOF {
		err = fmt.Errorf("Read(%d bytes at offset %d): %v", n, r.off, err)
	}
	r.off += n
	return n, err
}

// TestReader reads everything in small pieces, and then again through Seek and ReadAt where they are.
func TestReader(r io.Reader, content []byte) error {
	if len(content) > 0 {
		if n, err := r.Read(nil); n != 0 || err != nil {
			return fmt.Errorf("Read(0) = %d, %v, want 0, nil", n, err)
		}
	}
	data, err := io.ReadAll(&smallByteReader{r: r})
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAll(small amounts) = %q\n\twant %q", data, content)
	}
	if n, err := r.Read(make([]byte, 10)); n != 0 || err != io.EOF {
		return fmt.Errorf("Read(10) at EOF = %v, %v, want 0, EOF", n, err)
	}
	if s, ok := r.(io.ReadSeeker); ok {
		if err := testSeek(s, content); err != nil {
			return err
		}
	}
	if at, ok := r.(io.ReaderAt); ok {
		return testReadAt(at, content)
	}
	return nil
}

// testSeek goes back from the end, forth from the start, and reads from where it came to.
func testSeek(r io.ReadSeeker, content []byte) error {
	size := len(content)
	third := -size / 3
	middle := size - size/3
	type step struct {
		offset, whence, want int
		words                string
	}
	seek := func(s step) error {
		off, err := r.Seek(int64(s.offset), s.whence)
		if off == int64(s.want) && err == nil {
			return nil
		}
		if s.offset == -1 {
			// Told with the other sign, as Go tells it.
			off = -off
		}
		return fmt.Errorf("Seek(%s = %d, %v, want %d, nil", s.words, off, err, s.want)
	}
	if err := seek(step{0, 1, size, "0, 1) from EOF"}); err != nil {
		return err
	}
	if middle > 0 {
		for _, s := range []step{
			{-1, 1, size - 1, "-1, 1) from EOF"},
			{third, 1, middle - 1, fmt.Sprintf("%d, 1) from %d", third, size-1)},
			{1, 1, middle, fmt.Sprintf("+1, 1) from %d", middle-1)},
		} {
			if err := seek(s); err != nil {
				return err
			}
		}
	}
	if err := seek(step{0, 1, middle, fmt.Sprintf("0, 1) from %d", middle)}); err != nil {
		return err
	}
	read := func(r io.Reader, from int) error {
		data, err := io.ReadAll(r)
		if err != nil {
			return fmt.Errorf("ReadAll from offset %d: %v", from, err)
		}
		if !bytes.Equal(data, content[from:]) {
			return fmt.Errorf("ReadAll from offset %d = %q\n\twant %q", from, data, content[from:])
		}
		return nil
	}
	if err := read(&smallByteReader{r: r}, middle); err != nil {
		return err
	}
	half := step{middle / 2, 0, middle / 2, fmt.Sprintf("%d, 0) from EOF", middle/2)}
	if err := seek(half); err != nil {
		return err
	}
	if err := seek(step{third, 2, middle, fmt.Sprintf("%d, 2) from %d", third, middle/2)}); err != nil {
		return err
	}
	if err := read(&smallByteReader{r: r}, middle); err != nil {
		return err
	}
	if err := seek(half); err != nil {
		return err
	}
	return read(r, middle/2)
}

func testReadAt(r io.ReaderAt, content []byte) error {
	size := len(content)
	data := make([]byte, size, size+1)
	fill := func() {
		for i := range data {
			data[i] = 0xfe
		}
	}
	same := func(asked int) error {
		if !bytes.Equal(data, content) {
			return fmt.Errorf("ReadAt(%d, 0) = %q\n\twant %q", asked, data, content)
		}
		return nil
	}
	fill()
	n, err := r.ReadAt(data, 0)
	if n != size || err != nil && err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, nil or EOF", size, n, err, size)
	}
	if err := same(size); err != nil {
		return err
	}
	if n, err = r.ReadAt(data[:1], int64(size)); n != 0 || err != io.EOF {
		return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 0, EOF", size, n, err)
	}
	fill()
	if n, err = r.ReadAt(data[:size+1], 0); n != size || err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, EOF", size+1, n, err, size)
	}
	if err := same(size); err != nil {
		return err
	}
	fill()
	for i, want := range content {
		n, err := r.ReadAt(data[i:i+1], int64(i))
		last := i == size-1
		if n != 1 || err != nil && !(last && err == io.EOF) {
			words := "nil"
			if last {
				words = "nil or EOF"
			}
			return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 1, %s", i, n, err, words)
		}
		if data[i] != want {
			return fmt.Errorf("ReadAt(1, %d) = %q want %q", i, data[i:i+1], content[i:i+1])
		}
	}
	return nil
}
