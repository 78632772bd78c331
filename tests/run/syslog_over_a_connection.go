package main

import (
	"bufio"
	"fmt"
	"log/syslog"
	"net"
	"regexp"
)

func main() {
	_, err := syslog.New(syslog.LOG_INFO, "tag")
	fmt.Println(err)
	_, err = syslog.NewLogger(syslog.LOG_INFO, 0)
	fmt.Println(err)
	_, err = syslog.Dial("", "", syslog.Priority(-1), "x")
	fmt.Println(err)
	_, err = syslog.Dial("", "", syslog.Priority(999), "x")
	fmt.Println(err)
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	lines := make(chan string)
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		s := bufio.NewScanner(c)
		for s.Scan() {
			lines <- s.Text()
		}
	}()
	w, err := syslog.Dial("tcp", l.Addr().String(), syslog.LOG_WARNING|syslog.LOG_DAEMON, "demo")
	fmt.Println(err)
	re := regexp.MustCompile(`^(<\d+>)\S+ \S+ demo\[\d+\]: (.*)$`)
	for _, f := range []func(string) error{w.Emerg, w.Alert, w.Crit, w.Err, w.Warning, w.Notice, w.Info, w.Debug} {
		err := f("msg")
		fmt.Println(err, re.ReplaceAllString(<-lines, "$1 $2"))
	}
	n, err := w.Write([]byte("raw\n"))
	fmt.Println(n, err, re.ReplaceAllString(<-lines, "$1 $2"), w.Close())
}
