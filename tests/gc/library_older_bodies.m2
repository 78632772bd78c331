library_older_bodies.go:21:6: cannot inline decode: function too complex: cost 190 exceeds budget 80
library_older_bodies.go:28:6: can inline rest with cost 34 as: func(*json.Decoder) io.Reader { return (*json.Decoder).Buffered(dec) }
library_older_bodies.go:30:6: can inline raw with cost 69 as: func(jsontext.Value) ([]byte, error) { return ([]byte)(.autotmp_3), .autotmp_4 }
library_older_bodies.go:32:6: cannot inline parts: function too complex: cost 257 exceeds budget 80
library_older_bodies.go:33:2: can inline parts-range1 with cost 23 as: func(string) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n++; #state1 = 1; return true }
library_older_bodies.go:36:2: can inline parts-range2 with cost 23 as: func([]byte) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n++; #state2 = 1; return true }
library_older_bodies.go:42:6: can inline once with cost 28 as: func(func()) func() { return sync.OnceFunc(f) }
library_older_bodies.go:44:6: can inline flag with cost 20 as: func([]byte, bool) []byte { return strconv.AppendBool(b, on) }
library_older_bodies.go:46:6: can inline fault with cost 72 as: func(base64.CorruptInputError) string { return base64.CorruptInputError.Error(e) }
library_older_bodies.go:48:6: cannot inline seed: function too complex: cost 158 exceeds budget 80
library_older_bodies.go:54:6: cannot inline address: function too complex: cost 135 exceeds budget 80
library_older_bodies.go:56:6: cannot inline client: function too complex: cost 167 exceeds budget 80
library_older_bodies.go:60:6: can inline key with cost 33 as: func(*ecdh.PrivateKey) ([]byte, []byte) { return (*ecdh.PrivateKey).Bytes(k), (*ecdh.PublicKey).Bytes((*ecdh.PrivateKey).PublicKey(k)) }
library_older_bodies.go:62:6: can inline main with cost 0 as: func() {  }
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value with cost 4 as: method(unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }]) func(*[2]uintptr) go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string } { return *unique.h.value }
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[net/netip.addrDetail].Value with cost 9 as: method(unique.Handle[net/netip.addrDetail]) func() netip.addrDetail { return unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value(unique.h, &unique..dict.Handle[net/netip.addrDetail]) }
library_older_bodies.go:28:61: inlining call to json.(*Decoder).Buffered
library_older_bodies.go:28:61: inlining call to jsontext.(*Decoder).UnreadBuffer
library_older_bodies.go:28:61: inlining call to bytes.NewReader
library_older_bodies.go:28:61: inlining call to jsontext.(*decodeBuffer).unreadBuffer
library_older_bodies.go:33:28: inlining call to strings.SplitSeq
library_older_bodies.go:36:31: inlining call to bytes.SplitAfterSeq
library_older_bodies.go:33:28: inlining call to strings.splitSeq
library_older_bodies.go:36:31: inlining call to bytes.splitSeq
$GOROOT/src/strings/iter.go:37:9: can inline strings.splitSeq.func1 with cost 265 as: func(func(string) bool) { if len(strings.sep) == 0 { for loop; return  }; for loop; strings.yield(strings.s) }
library_older_bodies.go:33:2: inlining call to strings.splitSeq.func1
$GOROOT/src/bytes/iter.go:37:9: can inline bytes.splitSeq.func1 with cost 266 as: func(func([]byte) bool) { if len(bytes.sep) == 0 { for loop; return  }; for loop; bytes.yield(bytes.s[:len(bytes.s):len(bytes.s)]) }
library_older_bodies.go:36:2: inlining call to bytes.splitSeq.func1
library_older_bodies.go:33:2: inlining call to utf8.DecodeRuneInString
library_older_bodies.go:33:2: inlining call to parts-range1
library_older_bodies.go:33:2: inlining call to strings.Index
library_older_bodies.go:33:2: inlining call to parts-range1
library_older_bodies.go:33:2: inlining call to parts-range1
library_older_bodies.go:36:2: inlining call to utf8.DecodeRune
library_older_bodies.go:36:2: inlining call to parts-range2
library_older_bodies.go:36:2: inlining call to parts-range2
library_older_bodies.go:36:2: inlining call to parts-range2
library_older_bodies.go:42:50: inlining call to sync.OnceFunc
library_older_bodies.go:44:64: inlining call to strconv.AppendBool
library_older_bodies.go:44:64: inlining call to strconv.AppendBool
library_older_bodies.go:46:63: inlining call to base64.CorruptInputError.Error
library_older_bodies.go:46:63: inlining call to strconv.FormatInt
library_older_bodies.go:49:11: inlining call to maphash.(*Hash).SetSeed
library_older_bodies.go:50:9: inlining call to maphash.(*Hash).Reset
library_older_bodies.go:51:15: inlining call to maphash.(*Hash).Seed
library_older_bodies.go:54:72: inlining call to netip.Addr.AsSlice
library_older_bodies.go:54:81: inlining call to netip.Addr.As4
library_older_bodies.go:54:91: inlining call to netip.Addr.Zone
library_older_bodies.go:54:72: inlining call to byteorder.BEPutUint32
library_older_bodies.go:54:72: inlining call to byteorder.BEPutUint64
library_older_bodies.go:54:72: inlining call to byteorder.BEPutUint64
library_older_bodies.go:54:81: inlining call to netip.Addr.Is4In6
library_older_bodies.go:54:81: inlining call to byteorder.BEPutUint32
library_older_bodies.go:54:91: inlining call to unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value
library_older_bodies.go:54:81: inlining call to netip.Addr.Is6
library_older_bodies.go:57:55: inlining call to x509.(*CertPool).Clone
library_older_bodies.go:57:19: inlining call to tls.Client
library_older_bodies.go:57:69: inlining call to tls.(*Conn).Handshake
library_older_bodies.go:57:69: inlining call to context.Background
library_older_bodies.go:57:69: inlining call to tls.(*Conn).HandshakeContext
library_older_bodies.go:60:63: inlining call to ecdh.(*PrivateKey).Bytes
library_older_bodies.go:60:78: inlining call to ecdh.(*PrivateKey).PublicKey
library_older_bodies.go:60:86: inlining call to ecdh.(*PublicKey).Bytes
$GOROOT/src/unique/handle.go:26:6: inlining call to unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value
<autogenerated>:1: inlining call to unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value
library_older_bodies.go:21:27: m escapes to heap in decode:
library_older_bodies.go:21:27:   flow: {heap} ← &m:
library_older_bodies.go:21:27:     from &m (address-of) at library_older_bodies.go:24:19
library_older_bodies.go:21:27:     from &m (interface-converted) at library_older_bodies.go:24:19
library_older_bodies.go:21:27:     from (*json.Decoder).Decode(dec, &m) (call parameter) at library_older_bodies.go:24:18
library_older_bodies.go:21:13: parameter r leaks to {heap} for decode with derefs=0:
library_older_bodies.go:21:13:   flow: {heap} ← r:
library_older_bodies.go:21:13:     from json.NewDecoder(r) (call parameter) at library_older_bodies.go:22:24
library_older_bodies.go:21:13: leaking param: r
library_older_bodies.go:21:27: moved to heap: m
library_older_bodies.go:28:61: &bytes.Reader{...} escapes to heap in rest:
library_older_bodies.go:28:61:   flow: ~r0 ← &{storage for &bytes.Reader{...}}:
library_older_bodies.go:28:61:     from &bytes.Reader{...} (spill) at library_older_bodies.go:28:61
library_older_bodies.go:28:61:     from ~r0 = &bytes.Reader{...} (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:61:   flow: ~r0 ← ~r0:
library_older_bodies.go:28:61:     from ~r0 (interface-converted) at library_older_bodies.go:28:61
library_older_bodies.go:28:61:     from ~r0 = ~r0 (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:61:   flow: ~r0 ← ~r0:
library_older_bodies.go:28:61:     from return ~r0 (return) at library_older_bodies.go:28:42
library_older_bodies.go:28:11: parameter dec leaks to {storage for &bytes.Reader{...}} for rest with derefs=2:
library_older_bodies.go:28:11:   flow: json.dec ← dec:
library_older_bodies.go:28:11:     from json.dec := dec (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:   flow: jsontext.d ← *json.dec:
library_older_bodies.go:28:11:     from json.dec.dec (dot of pointer) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:     from jsontext.d := json.dec.dec (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:   flow: jsontext.d ← jsontext.d:
library_older_bodies.go:28:11:     from jsontext.d.s (dot of pointer) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:     from jsontext.d.s.decodeBuffer (dot) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:     from jsontext.d.s.decodeBuffer (address-of) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:     from jsontext.d := jsontext.d.s.decodeBuffer (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:   flow: ~r0 ← *jsontext.d:
library_older_bodies.go:28:11:     from jsontext.d.buf (dot of pointer) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:     from jsontext.d.buf[jsontext.d.prevEnd:len(jsontext.d.buf)] (slice) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:     from ~r0 = jsontext.d.buf[jsontext.d.prevEnd:len(jsontext.d.buf)] (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:   flow: ~r0 ← ~r0:
library_older_bodies.go:28:11:     from ~r0 = ~r0 (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:   flow: bytes.b ← ~r0:
library_older_bodies.go:28:11:     from bytes.b := ~r0 (assign-pair) at library_older_bodies.go:28:61
library_older_bodies.go:28:11:   flow: {storage for &bytes.Reader{...}} ← bytes.b:
library_older_bodies.go:28:11:     from bytes.Reader{...} (struct literal element) at library_older_bodies.go:28:61
library_older_bodies.go:28:11: leaking param content: dec
library_older_bodies.go:28:61: &bytes.Reader{...} escapes to heap
library_older_bodies.go:30:10: parameter m leaks to ~r0 for raw with derefs=0:
library_older_bodies.go:30:10:   flow: .autotmp_3 ← m:
library_older_bodies.go:30:10:     from jsontext.Value.MarshalJSON(m) (call parameter) at library_older_bodies.go:30:67
library_older_bodies.go:30:10:   flow: ~r0 ← .autotmp_3:
library_older_bodies.go:30:10:     from return ([]byte)(.autotmp_3), .autotmp_4 (return) at library_older_bodies.go:30:47
library_older_bodies.go:30:10: leaking param: m to result ~r0 level=0
library_older_bodies.go:33:28: parts capturing by value: strings.sep (addr=false assign=false width=16)
library_older_bodies.go:33:28: parts capturing by ref: strings.s (addr=false assign=true width=16)
library_older_bodies.go:33:28: parts capturing by value: strings.sepSave (addr=false assign=false width=8)
library_older_bodies.go:36:31: parts capturing by value: bytes.sep (addr=false assign=false width=24)
library_older_bodies.go:36:31: parts capturing by ref: bytes.s (addr=false assign=true width=24)
library_older_bodies.go:36:31: parts capturing by value: bytes.sepSave (addr=false assign=false width=8)
library_older_bodies.go:32:12: parameter s leaks to {heap} for parts with derefs=0:
library_older_bodies.go:32:12:   flow: strings.s ← s:
library_older_bodies.go:32:12:     from strings.s, strings.sep := s, "," (assign-pair) at library_older_bodies.go:33:28
library_older_bodies.go:32:12:   flow: strings.s ← strings.s:
library_older_bodies.go:32:12:     from strings.s, strings.sep, strings.sepSave := strings.s, strings.sep, 0 (assign-pair) at library_older_bodies.go:33:28
library_older_bodies.go:32:12:   flow: {heap} ← strings.s:
library_older_bodies.go:32:12:     from strings.s[:strings.size] (slice) at $GOROOT/src/strings/iter.go:41:16
library_older_bodies.go:32:12:     from strings.yield(strings.s[:strings.size]) (call parameter) at $GOROOT/src/strings/iter.go:41:14
library_older_bodies.go:36:39: ([]byte)(s) escapes to heap in parts:
library_older_bodies.go:36:39:   flow: bytes.s ← &{storage for ([]byte)(s)}:
library_older_bodies.go:36:39:     from ([]byte)(s) (spill) at library_older_bodies.go:36:39
library_older_bodies.go:36:39:     from bytes.s, bytes.sep := ([]byte)(s), ([]byte)(",") (assign-pair) at library_older_bodies.go:36:31
library_older_bodies.go:36:39:   flow: bytes.s ← bytes.s:
library_older_bodies.go:36:39:     from bytes.s, bytes.sep, bytes.sepSave := bytes.s, bytes.sep, len(bytes.sep) (assign-pair) at library_older_bodies.go:36:31
library_older_bodies.go:36:39:   flow: {heap} ← bytes.s:
library_older_bodies.go:36:39:     from bytes.s[:bytes.size:bytes.size] (slice) at $GOROOT/src/bytes/iter.go:41:16
library_older_bodies.go:36:39:     from bytes.yield(bytes.s[:bytes.size:bytes.size]) (call parameter) at $GOROOT/src/bytes/iter.go:41:14
library_older_bodies.go:32:12: leaking param: s
$GOROOT/src/strings/iter.go:37:14: yield does not escape
$GOROOT/src/bytes/iter.go:37:14: yield does not escape
library_older_bodies.go:33:28: func literal does not escape
library_older_bodies.go:36:39: ([]byte)(s) escapes to heap
library_older_bodies.go:36:50: ([]byte)(",") does not escape
library_older_bodies.go:36:31: func literal does not escape
library_older_bodies.go:42:50: sync.d escapes to heap in once:
library_older_bodies.go:42:50:   flow: {heap} ← &sync.d:
library_older_bodies.go:42:50:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:22:4
library_older_bodies.go:42:50:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:22:9
library_older_bodies.go:42:50:     from (*sync.Once).Do(sync.d.once, func literal) (call parameter) at $GOROOT/src/sync/oncefunc.go:22:12
library_older_bodies.go:42:50: once capturing by ref: sync.d (addr=true assign=true width=40)
library_older_bodies.go:42:50: once capturing by ref: sync.d (addr=true assign=true width=40)
library_older_bodies.go:42:50: once capturing by ref: sync.d (addr=true assign=true width=40)
library_older_bodies.go:42:11: parameter f leaks to sync.d for once with derefs=0:
library_older_bodies.go:42:11:   flow: sync.f ← f:
library_older_bodies.go:42:11:     from sync.f := f (assign-pair) at library_older_bodies.go:42:50
library_older_bodies.go:42:11:   flow: sync.d ← sync.f:
library_older_bodies.go:42:11:     from struct { sync.f func(); sync.once sync.Once; sync.valid bool; sync.p any }{...} (struct literal element) at library_older_bodies.go:42:50
library_older_bodies.go:42:11:     from sync.d := struct { sync.f func(); sync.once sync.Once; sync.valid bool; sync.p any }{...} (assign) at library_older_bodies.go:42:50
library_older_bodies.go:42:50: func literal escapes to heap in once:
library_older_bodies.go:42:50:   flow: ~r0 ← &{storage for func literal}:
library_older_bodies.go:42:50:     from func literal (spill) at library_older_bodies.go:42:50
library_older_bodies.go:42:50:     from ~r0 = func literal (assign-pair) at library_older_bodies.go:42:50
library_older_bodies.go:42:50:   flow: ~r0 ← ~r0:
library_older_bodies.go:42:50:     from return ~r0 (return) at library_older_bodies.go:42:30
library_older_bodies.go:42:11: leaking param: f
library_older_bodies.go:42:50: moved to heap: sync.d
library_older_bodies.go:42:50: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:22:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:23:10: func literal does not escape
library_older_bodies.go:44:64: append(strconv.dst, "true"...) escapes to heap in flag:
library_older_bodies.go:44:64:   flow: ~r0 ← &{storage for append(strconv.dst, "true"...)}:
library_older_bodies.go:44:64:     from append(strconv.dst, "true"...) (spill) at library_older_bodies.go:44:64
library_older_bodies.go:44:64:     from ~r0 = append(strconv.dst, "true"...) (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:64:   flow: ~r0 ← ~r0:
library_older_bodies.go:44:64:     from ~r0 = ~r0 (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:64:   flow: ~r0 ← ~r0:
library_older_bodies.go:44:64:     from return ~r0 (return) at library_older_bodies.go:44:39
library_older_bodies.go:44:64: append(strconv.dst, "false"...) escapes to heap in flag:
library_older_bodies.go:44:64:   flow: ~r0 ← &{storage for append(strconv.dst, "false"...)}:
library_older_bodies.go:44:64:     from append(strconv.dst, "false"...) (spill) at library_older_bodies.go:44:64
library_older_bodies.go:44:64:     from ~r0 = append(strconv.dst, "false"...) (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:64:   flow: ~r0 ← ~r0:
library_older_bodies.go:44:64:     from ~r0 = ~r0 (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:64:   flow: ~r0 ← ~r0:
library_older_bodies.go:44:64:     from return ~r0 (return) at library_older_bodies.go:44:39
library_older_bodies.go:44:11: parameter b leaks to ~r0 for flag with derefs=0:
library_older_bodies.go:44:11:   flow: strconv.dst ← b:
library_older_bodies.go:44:11:     from strconv.dst, strconv.b := b, on (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:11:   flow: strconv.dst ← strconv.dst:
library_older_bodies.go:44:11:     from strconv.dst, strconv.b := strconv.dst, strconv.b (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:11:   flow: {temp} ← strconv.dst:
library_older_bodies.go:44:11:     from append(strconv.dst, "true"...) (call parameter) at library_older_bodies.go:44:64
library_older_bodies.go:44:11:   flow: ~r0 ← {temp}:
library_older_bodies.go:44:11:     from ~r0 = append(strconv.dst, "true"...) (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:11:   flow: ~r0 ← ~r0:
library_older_bodies.go:44:11:     from ~r0 = ~r0 (assign-pair) at library_older_bodies.go:44:64
library_older_bodies.go:44:11:   flow: ~r0 ← ~r0:
library_older_bodies.go:44:11:     from return ~r0 (return) at library_older_bodies.go:44:39
library_older_bodies.go:44:11: leaking param: b to result ~r0 level=0
library_older_bodies.go:44:64: append escapes to heap
library_older_bodies.go:44:64: append escapes to heap
library_older_bodies.go:46:63: "illegal base64 data at input byte " + ~r0 escapes to heap in fault:
library_older_bodies.go:46:63:   flow: ~r0 ← &{storage for "illegal base64 data at input byte " + ~r0}:
library_older_bodies.go:46:63:     from "illegal base64 data at input byte " + ~r0 (spill) at library_older_bodies.go:46:63
library_older_bodies.go:46:63:     from ~r0 = "illegal base64 data at input byte " + ~r0 (assign-pair) at library_older_bodies.go:46:63
library_older_bodies.go:46:63:   flow: ~r0 ← ~r0:
library_older_bodies.go:46:63:     from return ~r0 (return) at library_older_bodies.go:46:49
library_older_bodies.go:46:63: "illegal base64 data at input byte " + ~r0 escapes to heap
library_older_bodies.go:49:11: "maphash: use of uninitialized Seed" escapes to heap in seed:
library_older_bodies.go:49:11:   flow: {heap} ← &{storage for "maphash: use of uninitialized Seed"}:
library_older_bodies.go:49:11:     from "maphash: use of uninitialized Seed" (spill) at library_older_bodies.go:49:11
library_older_bodies.go:49:11:     from panic("maphash: use of uninitialized Seed") (call parameter) at library_older_bodies.go:49:11
library_older_bodies.go:50:9: seed ignoring self-assignment in maphash.h.state = maphash.h.seed
library_older_bodies.go:48:11: h does not escape
library_older_bodies.go:49:11: "maphash: use of uninitialized Seed" escapes to heap
library_older_bodies.go:54:81: "As4 called on IP zero value" escapes to heap in address:
library_older_bodies.go:54:81:   flow: {heap} ← &{storage for "As4 called on IP zero value"}:
library_older_bodies.go:54:81:     from "As4 called on IP zero value" (spill) at library_older_bodies.go:54:81
library_older_bodies.go:54:81:     from panic("As4 called on IP zero value") (call parameter) at library_older_bodies.go:54:81
library_older_bodies.go:54:81: "As4 called on IPv6 address" escapes to heap in address:
library_older_bodies.go:54:81:   flow: {heap} ← &{storage for "As4 called on IPv6 address"}:
library_older_bodies.go:54:81:     from "As4 called on IPv6 address" (spill) at library_older_bodies.go:54:81
library_older_bodies.go:54:81:     from panic("As4 called on IPv6 address") (call parameter) at library_older_bodies.go:54:81
library_older_bodies.go:54:14: parameter a leaks to ~r2 for address with derefs=1:
library_older_bodies.go:54:14:   flow: netip.ip ← a:
library_older_bodies.go:54:14:     from netip.ip := a (assign-pair) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:   flow: unique.h ← netip.ip:
library_older_bodies.go:54:14:     from netip.ip.z (dot) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:     from unique.h, unique..dict := netip.ip.z, &unique..dict.Handle[net/netip.addrDetail] (assign-pair) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:   flow: ~r0 ← *unique.h:
library_older_bodies.go:54:14:     from unique.h.value (dot) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:     from *unique.h.value (indirection) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:     from ~r0 = *unique.h.value (assign-pair) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:   flow: ~r0 ← ~r0:
library_older_bodies.go:54:14:     from (~r0).zoneV6 (dot) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:     from ~r0 = (~r0).zoneV6 (assign-pair) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:   flow: ~r2 ← ~r0:
library_older_bodies.go:54:14:     from return ~r0, netip.a4, ~r0 (return) at library_older_bodies.go:54:56
library_older_bodies.go:54:72: netip.ret escapes to heap in address:
library_older_bodies.go:54:72:   flow: ~r0 ← &netip.ret:
library_older_bodies.go:54:72:     from netip.ret (address-of) at library_older_bodies.go:54:72
library_older_bodies.go:54:72:     from netip.ret[:] (slice) at library_older_bodies.go:54:72
library_older_bodies.go:54:72:     from ~r0 = netip.ret[:] (assign-pair) at library_older_bodies.go:54:72
library_older_bodies.go:54:72:   flow: ~r0 ← ~r0:
library_older_bodies.go:54:72:     from return ~r0, netip.a4, ~r0 (return) at library_older_bodies.go:54:56
library_older_bodies.go:54:72: netip.ret escapes to heap in address:
library_older_bodies.go:54:72:   flow: ~r0 ← &netip.ret:
library_older_bodies.go:54:72:     from netip.ret (address-of) at library_older_bodies.go:54:72
library_older_bodies.go:54:72:     from netip.ret[:] (slice) at library_older_bodies.go:54:72
library_older_bodies.go:54:72:     from ~r0 = netip.ret[:] (assign-pair) at library_older_bodies.go:54:72
library_older_bodies.go:54:72:   flow: ~r0 ← ~r0:
library_older_bodies.go:54:72:     from return ~r0, netip.a4, ~r0 (return) at library_older_bodies.go:54:56
library_older_bodies.go:54:14: leaking param: a to result ~r2 level=1
library_older_bodies.go:54:72: moved to heap: netip.ret
library_older_bodies.go:54:72: moved to heap: netip.ret
library_older_bodies.go:54:81: "As4 called on IP zero value" escapes to heap
library_older_bodies.go:54:81: "As4 called on IPv6 address" escapes to heap
library_older_bodies.go:57:19: tls.c.clientHandshake escapes to heap in client:
library_older_bodies.go:57:19:   flow: {heap} ← &{storage for tls.c.clientHandshake}:
library_older_bodies.go:57:19:     from tls.c.clientHandshake (spill) at library_older_bodies.go:57:19
library_older_bodies.go:57:19:     from tls.c.handshakeFn = tls.c.clientHandshake (assign) at library_older_bodies.go:57:19
library_older_bodies.go:57:55: make([]int, len(x509.v)) escapes to heap in client:
library_older_bodies.go:57:55:   flow: x509.indexes ← &{storage for make([]int, len(x509.v))}:
library_older_bodies.go:57:55:     from make([]int, len(x509.v)) (spill) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:     from x509.indexes := make([]int, len(x509.v)) (assign) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:   flow: {heap} ← x509.indexes:
library_older_bodies.go:57:55:     from x509.p.byName[x509.k] = x509.indexes (assign) at library_older_bodies.go:57:55
library_older_bodies.go:56:25: parameter roots leaks to {heap} for client with derefs=2:
library_older_bodies.go:56:25:   flow: x509.s ← roots:
library_older_bodies.go:56:25:     from x509.s := roots (assign-pair) at library_older_bodies.go:57:55
library_older_bodies.go:56:25:   flow: {heap} ← **x509.s:
library_older_bodies.go:56:25:     from x509.s.lazyCerts (dot of pointer) at library_older_bodies.go:57:55
library_older_bodies.go:56:25:     from copy(x509.p.lazyCerts, x509.s.lazyCerts) (call parameter) at library_older_bodies.go:57:55
library_older_bodies.go:56:25:     from copy(x509.p.lazyCerts, x509.s.lazyCerts) (copied slice) at library_older_bodies.go:57:55
library_older_bodies.go:57:19: &tls.Conn{...} escapes to heap in client:
library_older_bodies.go:57:19:   flow: tls.c ← &{storage for &tls.Conn{...}}:
library_older_bodies.go:57:19:     from &tls.Conn{...} (spill) at library_older_bodies.go:57:19
library_older_bodies.go:57:19:     from tls.c := &tls.Conn{...} (assign) at library_older_bodies.go:57:19
library_older_bodies.go:57:19:   flow: {temp} ← tls.c:
library_older_bodies.go:57:19:   flow: {heap} ← {temp}:
library_older_bodies.go:57:69: context.backgroundCtx{} escapes to heap in client:
library_older_bodies.go:57:69:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
library_older_bodies.go:57:69:     from context.backgroundCtx{} (spill) at library_older_bodies.go:57:69
library_older_bodies.go:57:69:     from ~r0 = context.backgroundCtx{} (assign-pair) at library_older_bodies.go:57:69
library_older_bodies.go:57:69:   flow: tls.ctx ← ~r0:
library_older_bodies.go:57:69:     from tls.c, tls.ctx := tls.c, ~r0 (assign-pair) at library_older_bodies.go:57:69
library_older_bodies.go:57:69:   flow: {heap} ← tls.ctx:
library_older_bodies.go:57:69:     from (*tls.Conn).handshakeContext(tls.c, tls.ctx) (call parameter) at library_older_bodies.go:57:69
library_older_bodies.go:56:13: parameter c leaks to {storage for &tls.Conn{...}} for client with derefs=0:
library_older_bodies.go:56:13:   flow: tls.conn ← c:
library_older_bodies.go:56:13:     from tls.conn, tls.config := c, &tls.Config{...} (assign-pair) at library_older_bodies.go:57:19
library_older_bodies.go:56:13:   flow: {storage for &tls.Conn{...}} ← tls.conn:
library_older_bodies.go:56:13:     from tls.Conn{...} (struct literal element) at library_older_bodies.go:57:19
library_older_bodies.go:57:23: &tls.Config{...} escapes to heap in client:
library_older_bodies.go:57:23:   flow: tls.config ← &{storage for &tls.Config{...}}:
library_older_bodies.go:57:23:     from &tls.Config{...} (spill) at library_older_bodies.go:57:23
library_older_bodies.go:57:23:     from tls.conn, tls.config := c, &tls.Config{...} (assign-pair) at library_older_bodies.go:57:19
library_older_bodies.go:57:23:   flow: {storage for &tls.Conn{...}} ← tls.config:
library_older_bodies.go:57:23:     from tls.Conn{...} (struct literal element) at library_older_bodies.go:57:19
library_older_bodies.go:57:55: &x509.CertPool{...} escapes to heap in client:
library_older_bodies.go:57:55:   flow: x509.p ← &{storage for &x509.CertPool{...}}:
library_older_bodies.go:57:55:     from &x509.CertPool{...} (spill) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:     from x509.p := &x509.CertPool{...} (assign) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:   flow: ~r0 ← x509.p:
library_older_bodies.go:57:55:     from ~r0 = x509.p (assign-pair) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:   flow: {storage for &tls.Config{...}} ← ~r0:
library_older_bodies.go:57:55:     from tls.Config{...} (struct literal element) at library_older_bodies.go:57:34
library_older_bodies.go:57:55: make(map[string][]int, len(x509.s.byName)) escapes to heap in client:
library_older_bodies.go:57:55:   flow: {storage for &x509.CertPool{...}} ← &{storage for make(map[string][]int, len(x509.s.byName))}:
library_older_bodies.go:57:55:     from make(map[string][]int, len(x509.s.byName)) (spill) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:     from x509.CertPool{...} (struct literal element) at library_older_bodies.go:57:55
library_older_bodies.go:57:55: make([]x509.lazyCert, len(x509.s.lazyCerts)) escapes to heap in client:
library_older_bodies.go:57:55:   flow: {storage for &x509.CertPool{...}} ← &{storage for make([]x509.lazyCert, len(x509.s.lazyCerts))}:
library_older_bodies.go:57:55:     from make([]x509.lazyCert, len(x509.s.lazyCerts)) (spill) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:     from x509.CertPool{...} (struct literal element) at library_older_bodies.go:57:55
library_older_bodies.go:57:55: make(map[x509.sum224]bool, len(x509.s.haveSum)) escapes to heap in client:
library_older_bodies.go:57:55:   flow: {storage for &x509.CertPool{...}} ← &{storage for make(map[x509.sum224]bool, len(x509.s.haveSum))}:
library_older_bodies.go:57:55:     from make(map[x509.sum224]bool, len(x509.s.haveSum)) (spill) at library_older_bodies.go:57:55
library_older_bodies.go:57:55:     from x509.CertPool{...} (struct literal element) at library_older_bodies.go:57:55
library_older_bodies.go:56:13: leaking param: c
library_older_bodies.go:56:25: leaking param content: roots
library_older_bodies.go:57:23: &tls.Config{...} escapes to heap
library_older_bodies.go:57:55: &x509.CertPool{...} escapes to heap
library_older_bodies.go:57:55: make(map[string][]int, len(x509.s.byName)) escapes to heap
library_older_bodies.go:57:55: make([]x509.lazyCert, len(x509.s.lazyCerts)) escapes to heap
library_older_bodies.go:57:55: make(map[x509.sum224]bool, len(x509.s.haveSum)) escapes to heap
library_older_bodies.go:57:55: make([]int, len(x509.v)) escapes to heap
library_older_bodies.go:57:19: &tls.Conn{...} escapes to heap
library_older_bodies.go:57:19: tls.c.clientHandshake escapes to heap
library_older_bodies.go:57:69: context.backgroundCtx{} escapes to heap
library_older_bodies.go:60:86: append(ecdh.buf[:0], ecdh.k.publicKey...) escapes to heap in key:
library_older_bodies.go:60:86:   flow: ~r0 ← &{storage for append(ecdh.buf[:0], ecdh.k.publicKey...)}:
library_older_bodies.go:60:86:     from append(ecdh.buf[:0], ecdh.k.publicKey...) (spill) at library_older_bodies.go:60:86
library_older_bodies.go:60:86:     from ~r0 = append(ecdh.buf[:0], ecdh.k.publicKey...) (assign-pair) at library_older_bodies.go:60:86
library_older_bodies.go:60:86:   flow: ~r1 ← ~r0:
library_older_bodies.go:60:86:     from return ~r0, ~r0 (return) at library_older_bodies.go:60:49
library_older_bodies.go:60:86: ecdh.buf escapes to heap in key:
library_older_bodies.go:60:86:   flow: {temp} ← &ecdh.buf:
library_older_bodies.go:60:86:     from ecdh.buf (address-of) at library_older_bodies.go:60:86
library_older_bodies.go:60:86:     from ecdh.buf[:0] (slice) at library_older_bodies.go:60:86
library_older_bodies.go:60:86:     from append(ecdh.buf[:0], ecdh.k.publicKey...) (call parameter) at library_older_bodies.go:60:86
library_older_bodies.go:60:86:   flow: ~r0 ← {temp}:
library_older_bodies.go:60:86:     from ~r0 = append(ecdh.buf[:0], ecdh.k.publicKey...) (assign-pair) at library_older_bodies.go:60:86
library_older_bodies.go:60:86:   flow: ~r1 ← ~r0:
library_older_bodies.go:60:86:     from return ~r0, ~r0 (return) at library_older_bodies.go:60:49
library_older_bodies.go:60:63: append(ecdh.buf[:0], ecdh.k.privateKey...) escapes to heap in key:
library_older_bodies.go:60:63:   flow: ~r0 ← &{storage for append(ecdh.buf[:0], ecdh.k.privateKey...)}:
library_older_bodies.go:60:63:     from append(ecdh.buf[:0], ecdh.k.privateKey...) (spill) at library_older_bodies.go:60:63
library_older_bodies.go:60:63:     from ~r0 = append(ecdh.buf[:0], ecdh.k.privateKey...) (assign-pair) at library_older_bodies.go:60:63
library_older_bodies.go:60:63:   flow: ~r0 ← ~r0:
library_older_bodies.go:60:63:     from return ~r0, ~r0 (return) at library_older_bodies.go:60:49
library_older_bodies.go:60:63: ecdh.buf escapes to heap in key:
library_older_bodies.go:60:63:   flow: {temp} ← &ecdh.buf:
library_older_bodies.go:60:63:     from ecdh.buf (address-of) at library_older_bodies.go:60:63
library_older_bodies.go:60:63:     from ecdh.buf[:0] (slice) at library_older_bodies.go:60:63
library_older_bodies.go:60:63:     from append(ecdh.buf[:0], ecdh.k.privateKey...) (call parameter) at library_older_bodies.go:60:63
library_older_bodies.go:60:63:   flow: ~r0 ← {temp}:
library_older_bodies.go:60:63:     from ~r0 = append(ecdh.buf[:0], ecdh.k.privateKey...) (assign-pair) at library_older_bodies.go:60:63
library_older_bodies.go:60:63:   flow: ~r0 ← ~r0:
library_older_bodies.go:60:63:     from return ~r0, ~r0 (return) at library_older_bodies.go:60:49
library_older_bodies.go:60:10: k does not escape
library_older_bodies.go:60:63: moved to heap: ecdh.buf
library_older_bodies.go:60:86: moved to heap: ecdh.buf
library_older_bodies.go:60:63: append escapes to heap
library_older_bodies.go:60:86: append escapes to heap
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at $GOROOT/src/unique/handle.go:27:11
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at $GOROOT/src/unique/handle.go:27:9
$GOROOT/src/unique/handle.go:26:7:     from return *unique.h.value (return) at $GOROOT/src/unique/handle.go:27:2
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[net/netip.addrDetail].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h, unique..dict := unique.h, &unique..dict.Handle[net/netip.addrDetail] (assign-pair) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for (*Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }]).Value with derefs=2:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.h, _ := unique.h, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at <autogenerated>:1
