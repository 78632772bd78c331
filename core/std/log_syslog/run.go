package syslog

import (
	"errors"
	"fmt"
	"log"
	"net"
	"os"
	"strings"
	"time"
)

// line is a connection to what collects the messages; one on the same machine is not told its name.
type line struct {
	conn  net.Conn
	local bool
}

func (l *line) close() error { return l.conn.Close() }

func (l *line) writeString(p Priority, hostname, tag, msg, nl string) error {
	head := time.Now().Format(time.RFC3339) + " " + hostname
	if l.local {
		head = time.Now().Format(time.Stamp)
	}
	_, err := fmt.Fprintf(l.conn, "<%d>%s %s[%d]: %s%s", p, head, tag, os.Getpid(), msg, nl)
	return err
}

func connect(w *Writer) error {
	if w.conn != nil {
		w.conn.close()
		w.conn = nil
	}
	if w.network != "" {
		c, err := net.Dial(w.network, w.raddr)
		if err != nil {
			return err
		}
		w.conn = &line{c, w.network == "unix" || w.network == "unixgram"}
		if w.hostname == "" {
			w.hostname = c.LocalAddr().String()
		}
		return nil
	}
	if w.hostname == "" {
		w.hostname = "localhost"
	}
	for _, network := range []string{"unixgram", "unix"} {
		for _, path := range []string{"/dev/log", "/var/run/syslog", "/var/run/log"} {
			if _, err := os.Stat(path); err != nil {
				continue
			}
			if c, err := net.Dial(network, path); err == nil {
				w.conn = &line{c, true}
				return nil
			}
		}
	}
	return errors.New("Unix syslog delivery error")
}

//line syslog.go:107:1
func New(priority Priority, tag string) (*Writer, error) {
	return Dial("", "", priority, tag)
}

func Dial(network, raddr string, priority Priority, tag string) (*Writer, error) {
	if priority < 0 || priority > LOG_LOCAL7|LOG_DEBUG {
		return nil, errors.New("log/syslog: invalid priority")
	}
	if tag == "" {
		tag = os.Args[0]
	}
	w := &Writer{priority: priority, tag: tag, network: network, raddr: raddr}
	w.hostname, _ = os.Hostname()
	if err := connect(w); err != nil {
		return nil, err
	}
	return w, nil
}

func NewLogger(p Priority, logFlag int) (*log.Logger, error) {
	w, err := New(p, "")
	if err != nil {
		return nil, err
	}
	return log.New(w, "", logFlag), nil
}

func (w *Writer) writeAndRetry(p Priority, s string) (int, error) {
	const severities = 7
	w.mu.Lock()
	defer w.mu.Unlock()
	end := "\n"
	if strings.HasSuffix(s, "\n") {
		end = ""
	}
	p = w.priority&^severities | p&severities
	if w.conn != nil {
		if w.conn.writeString(p, w.hostname, w.tag, s, end) == nil {
			return len(s), nil
		}
	}
	err := connect(w)
	if err == nil {
		err = w.conn.writeString(p, w.hostname, w.tag, s, end)
	}
	if err != nil {
		return 0, err
	}
	return len(s), nil
}

func (w *Writer) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn == nil {
		return nil
	}
	err := w.conn.close()
	w.conn = nil
	return err
}

func say(w *Writer, p Priority, m string) error {
	_, err := w.writeAndRetry(p, m)
	return err
}

//line syslog.go:196:1
func (w *Writer) Emerg(m string) error   { return say(w, LOG_EMERG, m) }
//line syslog.go:203:1
func (w *Writer) Alert(m string) error   { return say(w, LOG_ALERT, m) }
//line syslog.go:210:1
func (w *Writer) Crit(m string) error    { return say(w, LOG_CRIT, m) }
//line syslog.go:217:1
func (w *Writer) Err(m string) error     { return say(w, LOG_ERR, m) }
//line syslog.go:224:1
func (w *Writer) Warning(m string) error { return say(w, LOG_WARNING, m) }
//line syslog.go:231:1
func (w *Writer) Notice(m string) error  { return say(w, LOG_NOTICE, m) }
//line syslog.go:238:1
func (w *Writer) Info(m string) error    { return say(w, LOG_INFO, m) }
//line syslog.go:245:1
func (w *Writer) Debug(m string) error   { return say(w, LOG_DEBUG, m) }
