import { TRANSPORT_CODES, TransportError } from "../api-error";
import type { Simulator } from "../simulator";

/** The object that the client looks for as `_richApiNativeBridge` when it loads. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Carries JSON texts between the client and a simulator, in this process. */
export function hostBridge(simulator: Simulator): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request: RequestMessage = JSON.parse(text);
      void answer(simulator, request).then((message) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message }));
      });
    },
  };
  simulator.onEvents = (entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  };
  return bridge;
}

async function answer(simulator: Simulator, request: RequestMessage): Promise<unknown> {
  const { body } = request.message;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  try {
    return { statusCode: 200, headers: {}, body: await simulator.handle(text, request.flags) };
  } catch (error) {
    if (!(error instanceof TransportError)) return failure("GeneralException", String(error), 500);
    const known = TRANSPORT_CODES[error.number] ?? { code: "GeneralException", status: 500 };
    return failure(known.code, error.message, known.status);
  }
}

function failure(code: string, message: string, statusCode: number): unknown {
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}
