package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

var std = New(os.Stderr, "", LstdFlags)

func New(out io.Writer, prefix string, flag int) *Logger {
	l := new(Logger)
	l.SetOutput(out)
	l.SetPrefix(prefix)
	l.SetFlags(flag)
	return l
}

func (l *Logger) SetOutput(w io.Writer) {
	l.outMu.Lock()
	defer l.outMu.Unlock()
	l.out = w
	l.isDiscard.Store(w == io.Discard)
}

func pad(buf []byte, i int, wid int) []byte {
	var b [20]byte
	at := len(b) - 1
	for i >= 10 || wid > 1 {
		wid--
		b[at] = byte('0' + i%10)
		at--
		i /= 10
	}
	b[at] = byte('0' + i)
	return append(buf, b[at:]...)
}

func header(buf []byte, t time.Time, prefix string, flag int, file string, line int) []byte {
	if flag&Lmsgprefix == 0 {
		buf = append(buf, prefix...)
	}
	if flag&(Ldate|Ltime|Lmicroseconds) != 0 {
		if flag&LUTC != 0 {
			t = t.UTC()
		}
		if flag&Ldate != 0 {
			year, month, day := t.Date()
			buf = append(pad(buf, year, 4), '/')
			buf = append(pad(buf, int(month), 2), '/')
			buf = append(pad(buf, day, 2), ' ')
		}
		if flag&(Ltime|Lmicroseconds) != 0 {
			hour, min, sec := t.Clock()
			buf = append(pad(buf, hour, 2), ':')
			buf = append(pad(buf, min, 2), ':')
			buf = pad(buf, sec, 2)
			if flag&Lmicroseconds != 0 {
				buf = pad(append(buf, '.'), t.Nanosecond()/1e3, 6)
			}
			buf = append(buf, ' ')
		}
	}
	if flag&(Lshortfile|Llongfile) != 0 {
		if flag&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		buf = append(append(buf, file...), ':')
		buf = append(pad(buf, line, -1), ": "...)
	}
	if flag&Lmsgprefix != 0 {
		buf = append(buf, prefix...)
	}
	return buf
}

func (l *Logger) write(depth int, message func([]byte) []byte) error {
	now := time.Now()
	flag := l.Flags()
	file, line := "", 0
	if flag&(Lshortfile|Llongfile) != 0 {
		var ok bool
		_, file, line, ok = runtime.Caller(depth)
		if !ok {
			file, line = "???", 0
		}
	}
	text := buffers.Get().(*[]byte)
	defer release(text)
	buf := header((*text)[:0], now, l.Prefix(), flag, file, line)
	buf = message(buf)
	if len(buf) == 0 || buf[len(buf)-1] != '\n' {
		buf = append(buf, '\n')
	}
	*text = buf
	l.outMu.Lock()
	defer l.outMu.Unlock()
	_, err := l.out.Write(buf)
	return err
}

// buffers holds the room of earlier messages.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// release keeps a message's room for later ones, unless it is unusually large.
func release(text *[]byte) {
	if cap(*text) > 64<<10 {
		*text = nil
	}
	buffers.Put(text)
}

func (l *Logger) Output(calldepth int, s string) error {
	return l.write(calldepth+1, func(b []byte) []byte { return append(b, s...) })
}

func (l *Logger) put(message func([]byte) []byte) {
	if !l.isDiscard.Load() {
		l.write(3, message)
	}
}

func (l *Logger) Print(v ...any) {
	l.put(func(b []byte) []byte { return fmt.Append(b, v...) })
}

func (l *Logger) Printf(format string, v ...any) {
	l.put(func(b []byte) []byte { return fmt.Appendf(b, format, v...) })
}

func (l *Logger) Println(v ...any) {
	l.put(func(b []byte) []byte { return fmt.Appendln(b, v...) })
}

func (l *Logger) Fatal(v ...any) {
	l.put(func(b []byte) []byte { return fmt.Append(b, v...) })
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.put(func(b []byte) []byte { return fmt.Appendf(b, format, v...) })
	os.Exit(1)
}

func (l *Logger) Fatalln(v ...any) {
	l.put(func(b []byte) []byte { return fmt.Appendln(b, v...) })
	os.Exit(1)
}

func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.put(func(b []byte) []byte { return append(b, s...) })
	panic(s)
}

func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.put(func(b []byte) []byte { return append(b, s...) })
	panic(s)
}

func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.put(func(b []byte) []byte { return append(b, s...) })
	panic(s)
}

func (l *Logger) Writer() io.Writer {
	l.outMu.Lock()
	defer l.outMu.Unlock()
	return l.out
}

func Print(v ...any) {
	std.put(func(b []byte) []byte { return fmt.Append(b, v...) })
}

func Printf(format string, v ...any) {
	std.put(func(b []byte) []byte { return fmt.Appendf(b, format, v...) })
}

func Println(v ...any) {
	std.put(func(b []byte) []byte { return fmt.Appendln(b, v...) })
}

func Fatal(v ...any) {
	std.put(func(b []byte) []byte { return fmt.Append(b, v...) })
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.put(func(b []byte) []byte { return fmt.Appendf(b, format, v...) })
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.put(func(b []byte) []byte { return fmt.Appendln(b, v...) })
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.put(func(b []byte) []byte { return append(b, s...) })
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.put(func(b []byte) []byte { return append(b, s...) })
	panic(s)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.put(func(b []byte) []byte { return append(b, s...) })
	panic(s)
}

func Output(calldepth int, s string) error {
	return std.write(calldepth+1, func(b []byte) []byte { return append(b, s...) })
}
