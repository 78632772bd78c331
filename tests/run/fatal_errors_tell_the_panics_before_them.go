package main

import (
	"bufio"
	"bytes"
	"encoding/gob"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/textproto"
	"net/url"
	"strings"
	"sync"
	"testing/iotest"
)

type user struct {
	ID   int
	Name string
}

func (user) LogValue() slog.Value { return slog.IntValue(1) }

func main() {
	fmt.Println(slog.AnyValue(user{1, "x"}), slog.AnyValue([]user{{2, "y"}}))
	for _, s := range []string{"001a2b3c4d5e", "01.02.03.04.05.06", "001a.2b3c.4d5e", "00:1a-2b:3c:4d:5e"} {
		fmt.Println(net.ParseMAC(s))
	}
	fmt.Println(net.LookupHost("::ffff:127.1.2.3"))
	fmt.Println(&url.URL{Scheme: "http", OmitHost: true, Path: "//host/path"})
	slow := iotest.OneByteReader(strings.NewReader("Foo: bar\nBaz: 1\n two\n\n"))
	fmt.Println(textproto.NewReader(bufio.NewReader(slow)).ReadMIMEHeader())
	slow = strings.NewReader("\n" + strings.Repeat("x", 9) + ": y\nFoo: bar\n\n")
	short := bufio.NewReaderSize(slow, 16)
	short.ReadString('\n')
	fmt.Println(textproto.NewReader(short).ReadMIMEHeader())
	var b bytes.Buffer
	var out []*big.Int
	fmt.Println(gob.NewEncoder(&b).Encode([]*big.Int{nil, big.NewInt(7)}), gob.NewDecoder(&b).Decode(&out), out)
	var wg sync.WaitGroup
	defer func() {
		fmt.Println(recover())
		var mu sync.Mutex
		mu.Unlock()
	}()
	wg.Done()
}
