package main

import (
	"bufio"
	"fmt"
	"net"
	"net/smtp"
	"net/textproto"
	"os"
	"strings"
)

// serve answers one client and prints what it says.
func serve(l net.Listener, greeting string, extensions []string, done chan<- bool) {
	defer close(done)
	conn, err := l.Accept()
	if err != nil {
		return
	}
	defer conn.Close()
	r := bufio.NewReader(conn)
	fmt.Fprintf(conn, "220 %s\r\n", greeting)
	text := false
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		fmt.Printf("C: %q\n", line)
		word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch {
		case text:
			if line == ".\r\n" {
				text = false
				fmt.Fprint(conn, "250 taken\r\n")
			}
		case word == "EHLO" && extensions == nil:
			fmt.Fprint(conn, "502 what\r\n")
		case word == "EHLO":
			fmt.Fprint(conn, "250-hello\r\n")
			for i, e := range extensions {
				sep := "-"
				if i == len(extensions)-1 {
					sep = " "
				}
				fmt.Fprintf(conn, "250%s%s\r\n", sep, e)
			}
		case word == "AUTH":
			fmt.Fprint(conn, "334 Y2hhbGxlbmdl\r\n")
		case word == "DATA":
			text = true
			fmt.Fprint(conn, "354 go on\r\n")
		case word == "VRFY":
			fmt.Fprint(conn, "550 nobody\r\n")
		case word == "QUIT":
			fmt.Fprint(conn, "221 bye\r\n")
			return
		case len(line)%4 == 2 && !strings.Contains(line, " ") && len(line) > 20:
			fmt.Fprint(conn, "235 in\r\n")
		default:
			fmt.Fprint(conn, "250 ok\r\n")
		}
	}
}

func listen() (net.Listener, string) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	return l, l.Addr().String()
}

func main() {
	l, addr := listen()
	done := make(chan bool)
	go serve(l, "one", []string{"8BITMIME", "AUTH PLAIN CRAM-MD5"}, done)
	err := smtp.SendMail(addr, smtp.CRAMMD5Auth("me", "secret"), "a@b.c", []string{"d@e.f", "g@h.i"}, []byte("Subject: x\r\n\r\nhello\n.dot\r\n..two\rend"))
	<-done
	fmt.Println("sent:", err)

	l, addr = listen()
	done = make(chan bool)
	go serve(l, "two", nil, done)
	c, err := smtp.Dial(addr)
	fmt.Println(err)
	fmt.Println(c.Extension("AUTH"))
	fmt.Println(c.Hello("late"), c.Hello("two\nlines"), c.Mail("x\r"))
	fmt.Println(c.Verify("x"), c.Noop(), c.Reset())
	fmt.Println(c.Mail("m@n.o"), c.Rcpt("p@q.r"))
	_, ok := c.TLSConnectionState()
	fmt.Println(ok, c.Quit())
	<-done

	l, addr = listen()
	done = make(chan bool)
	go serve(l, "three", []string{"SIZE 10"}, done)
	fmt.Println(smtp.SendMail(addr, smtp.PlainAuth("", "u", "p", "127.0.0.1"), "a@b.c", nil, nil))
	<-done
	fmt.Println(smtp.SendMail(addr, nil, "a\nb", nil, nil))

	for _, s := range []string{"", "a", "a\n", ".\n.a\r\n", "a\r", "\n\n", "a\r\rb\r\n..", "x\n.\n"} {
		w := textproto.NewWriter(bufio.NewWriter(os.Stdout))
		d := w.DotWriter()
		n, err := fmt.Fprint(d, s)
		fmt.Printf("%q %d %v %v ", s, n, err, d.Close())
		fmt.Println()
	}
}
