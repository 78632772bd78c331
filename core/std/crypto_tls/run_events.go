//go:build go1.26

package tls

func failedEvent(err error) QUICEvent { return QUICEvent{Kind: QUICErrorEvent, Err: err} }
