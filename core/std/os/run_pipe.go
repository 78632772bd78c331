package os

import (
	"io"
	"syscall"
)

// pipeRoom is how much a pipe holds before a writer waits.
const pipeRoom = 64 << 10

// A pipe holds what was written and not yet read. Who waits takes a token from wake, looks again, and hands the token on.
type pipe struct {
	data                []byte
	wake                chan struct{}
	readGone, writeGone bool
}

func (p *pipe) changed() {
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

func (p *pipe) read(f *File, b []byte) (int, error) {
	for len(p.data) == 0 {
		if p.writeGone {
			p.changed()
			return 0, io.EOF
		}
		<-p.wake
		if f.closed {
			p.changed()
			return 0, &PathError{"read", f.name, ErrClosed}
		}
	}
	n := copy(b, p.data)
	if p.data = p.data[n:]; len(p.data) == 0 {
		p.data = nil
	}
	p.changed()
	return n, nil
}

func (p *pipe) write(f *File, b []byte) (n int, err error) {
	for n < len(b) {
		if p.readGone {
			p.changed()
			return n, &PathError{"write", f.name, syscall.EPIPE}
		}
		room := min(pipeRoom-len(p.data), len(b)-n)
		if room > 0 {
			p.data = append(p.data, b[n:n+room]...)
			n += room
			p.changed()
			continue
		}
		<-p.wake
		if f.closed {
			p.changed()
			return n, &PathError{"write", f.name, ErrClosed}
		}
	}
	return n, nil
}

func (p *pipe) close(f *File) {
	if f.flag&O_WRONLY != 0 {
		p.writeGone = true
	} else {
		p.readGone = true
	}
	p.changed()
}
