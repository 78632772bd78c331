// Datagrams that are read and written as messages, and sockets that cannot be had.
package main

import (
	"fmt"
	"net"
	"net/netip"
	"os"
	"strings"
)

func main() {
	a, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		panic(err)
	}
	b, _ := net.DialUDP("udp4", nil, a.LocalAddr().(*net.UDPAddr))
	hide := func(err error) string {
		s := fmt.Sprint(err)
		for _, c := range []*net.UDPConn{a, b} {
			s = strings.ReplaceAll(s, c.LocalAddr().String(), "ADDR")
		}
		return s
	}
	buf := make([]byte, 20)
	n, oob, err := b.WriteMsgUDP([]byte("one"), nil, nil)
	fmt.Println(n, oob, err)
	n, oob, flags, from, err := a.ReadMsgUDP(buf, nil)
	fmt.Println(string(buf[:n]), oob, flags, from.String() == b.LocalAddr().String(), err)
	to := b.LocalAddr().(*net.UDPAddr).AddrPort()
	n, _, err = a.WriteMsgUDPAddrPort([]byte("two"), nil, netip.AddrPortFrom(to.Addr().Unmap(), to.Port()))
	fmt.Println(n, err)
	n, _, _, ap, err := b.ReadMsgUDPAddrPort(buf, nil)
	fmt.Println(string(buf[:n]), ap.Port() == a.LocalAddr().(*net.UDPAddr).AddrPort().Port(), err)
	_, _, err = b.WriteMsgUDP(buf, nil, from)
	fmt.Println(hide(err))
	_, _, err = a.WriteMsgUDP(buf, nil, nil)
	fmt.Println(hide(err))
	_, err = a.WriteToUDP(buf, nil)
	fmt.Println(hide(err))
	_, err = b.WriteToUDP(buf, nil)
	fmt.Println(hide(err))
	_, err = net.DialIP("ip4:icmp", nil, nil)
	fmt.Println(err)
	_, err = net.DialUDP("udp", nil, nil)
	fmt.Println(err)

	dir, _ := os.MkdirTemp("", "x")
	defer os.RemoveAll(dir)
	u, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: dir + "/s", Net: "unixgram"})
	if err != nil {
		panic(err)
	}
	v, _ := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: dir + "/t", Net: "unixgram"})
	n, err = v.WriteToUnix([]byte("three"), &net.UnixAddr{Name: dir + "/s", Net: "unixgram"})
	fmt.Println(n, err)
	n, name, err := u.ReadFromUnix(buf)
	fmt.Println(string(buf[:n]), name.Name == dir+"/t", err)
	n, _, err = v.WriteMsgUnix([]byte("four"), nil, &net.UnixAddr{Name: dir + "/s", Net: "unixgram"})
	fmt.Println(n, err)
	n, _, _, name, err = u.ReadMsgUnix(buf, nil)
	fmt.Println(string(buf[:n]), name.Name == dir+"/t", err)
	f, _ := os.Create(dir + "/file")
	_, err = net.FileConn(f)
	fmt.Println(strings.ReplaceAll(fmt.Sprint(err), dir, "DIR"))
}
