package main

import (
	"bytes"
	"crypto/ecdh"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"hash/maphash"
	"io"
	"net"
	"net/netip"
	"strconv"
	"strings"
	"sync"
)

// Bodies that gc inlines, of which some were others in older releases.

func decode(r io.Reader) (m map[string]json.RawMessage, err error) {
	dec := json.NewDecoder(r)
	dec.UseNumber()
	err = dec.Decode(&m)
	return m, err
}

func rest(dec *json.Decoder) io.Reader { return dec.Buffered() }

func raw(m json.RawMessage) ([]byte, error) { return m.MarshalJSON() }

func parts(s string) (n int) {
	for range strings.SplitSeq(s, ",") {
		n++
	}
	for range bytes.SplitAfterSeq([]byte(s), []byte(",")) {
		n++
	}
	return n
}

func once(f func()) func() { return sync.OnceFunc(f) }

func flag(b []byte, on bool) []byte { return strconv.AppendBool(b, on) }

func fault(e base64.CorruptInputError) string { return e.Error() }

func seed(h *maphash.Hash, s maphash.Seed) maphash.Seed {
	h.SetSeed(s)
	h.Reset()
	return h.Seed()
}

func address(a netip.Addr) ([]byte, [4]byte, string) { return a.AsSlice(), a.As4(), a.Zone() }

func client(c net.Conn, roots *x509.CertPool) error {
	return tls.Client(c, &tls.Config{RootCAs: roots.Clone()}).Handshake()
}

func key(k *ecdh.PrivateKey) ([]byte, []byte) { return k.Bytes(), k.PublicKey().Bytes() }

func main() {}
